#pragma once

namespace rhomboid {

class Navigator;
class Workspace;

// A made-up person in a journal and a window of their own, named as such. False, and said, where that cannot
// be written.
bool openSampleData(const Workspace &workspace, Navigator &navigator);

} // namespace rhomboid
