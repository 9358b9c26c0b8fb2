# One target carries every compiler flag of the project, so that no folder sets its own.
add_library(rhomboid_flags INTERFACE)

target_compile_definitions(rhomboid_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER
    QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS)

target_compile_options(rhomboid_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wcast-qual -Wextra-semi
    $<$<BOOL:${RHOMBOID_WERROR}>:-Werror>
    # GCC 12 takes the copy of an empty optional for a read of what was never written, when it inlines enough.
    $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>>:-Wno-error=maybe-uninitialized>
    -fstack-protector-strong -fcf-protection
    $<$<CONFIG:Release>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>
    # Together with --gc-sections: what nothing calls is not in the program, and so not in memory.
    $<$<CONFIG:Release>:-ffunction-sections>
    $<$<CONFIG:Release>:-fdata-sections>
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)

target_link_options(rhomboid_flags INTERFACE -Wl,-z,relro,-z,now $<$<CONFIG:Release>:-Wl,--gc-sections>)
# The addresses to mend at the start, packed: a third less to read into memory.
include(CheckLinkerFlag)
check_linker_flag(CXX -Wl,-z,pack-relative-relocs RHOMBOID_PACKS_RELOCATIONS)
if(RHOMBOID_PACKS_RELOCATIONS)
    target_link_options(rhomboid_flags INTERFACE $<$<CONFIG:Release>:-Wl,-z,pack-relative-relocs>)
endif()

# Arithmetic that narrows in silence is a wrong number on somebody's chart: the domain is checked for it.
add_library(rhomboid_domain_flags INTERFACE)
target_compile_options(rhomboid_domain_flags INTERFACE -Wconversion)
target_link_libraries(rhomboid_domain_flags INTERFACE rhomboid_flags)
