# Warnings, sanitizers and the compiler cache, for every target of the project and for no library of others.

option(DUAAL_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(DUAAL_FUZZ "Build what libFuzzer drives instead of the tests; only with clang" OFF)

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(duaal_options INTERFACE)
target_include_directories(duaal_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(duaal_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
                                               -Wold-style-cast -Woverloaded-virtual -Werror)
if(CMAKE_UNITY_BUILD)  # where every source is included in another one, to g++ none is the main one that may hold such a type
  target_compile_options(duaal_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
if(DUAAL_SANITIZE)
  target_compile_options(duaal_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(duaal_options INTERFACE -fsanitize=address,undefined)
  # With the sanitizers' code in between, g++ takes what is initialised for uninitialised, in <regex> for one.
  target_compile_options(duaal_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_compile_definitions(duaal_options INTERFACE DUAAL_SANITIZE)
endif()
if(DUAAL_FUZZ)
  target_compile_options(duaal_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# duaal_layer(NAME DIRECTORY LIBRARIES...): a static library of all sources below DIRECTORY.
function(duaal_layer name directory)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${directory}/*.cpp)
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC duaal_options ${ARGN})
endfunction()
