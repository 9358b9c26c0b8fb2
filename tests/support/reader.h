#pragma once

#include <QtGlobal>

namespace rhomboid::test {

// Whether tests/atspi/withreader.sh runs this, so that somebody listens: without a listener Qt sends no
// event, and what is heard cannot be tested.
inline bool isReaderListening() { return qEnvironmentVariableIsSet("RHOMBOID_READER"); }

} // namespace rhomboid::test
