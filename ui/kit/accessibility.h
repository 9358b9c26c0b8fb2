#pragma once

namespace rhomboid {

// Makes the painted widgets speak: scales as sliders with a value and a word, the body map as a group of
// check boxes, charts with their summary. Call once, before the first of them is shown.
void installKitAccessibility();

} // namespace rhomboid
