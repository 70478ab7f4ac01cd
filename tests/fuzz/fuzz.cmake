# duaal_fuzz(NAME COUNT): libFuzzer over read_as_NAME, as a test for so many inputs, the same in every run. It starts from what
# was found before and from the scenarios and plans that there are.
function(duaal_fuzz name count)
  add_executable(fuzz_${name} fuzz/entry.cpp)
  target_compile_definitions(fuzz_${name} PRIVATE READER=read_as_${name})
  target_link_libraries(fuzz_${name} PRIVATE duaal_fuzz_readers)
  target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  add_dependencies(fuzz fuzz_${name})
  add_test(NAME fuzz_${name} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/drive ${name} $<TARGET_FILE:fuzz_${name}> -runs=${count} -seed=1)
endfunction()

add_custom_target(fuzz)
duaal_fuzz(scenario 20000)
duaal_fuzz(plan 50000)
