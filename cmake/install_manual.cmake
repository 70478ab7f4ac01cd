# Writes man pages, one of the program and one of each of its commands, from the English help of `program`, by help2man.
# Runs at installation: `program`, `version` and `folder` (below the prefix) are set by cli/CMakeLists.txt.
find_program(HELP2MAN help2man REQUIRED)
if(NOT IS_ABSOLUTE "${folder}")
  set(folder "${CMAKE_INSTALL_PREFIX}/${folder}")
endif()
set(folder "$ENV{DESTDIR}${folder}")
file(MAKE_DIRECTORY "${folder}")

# write_page(NAME SUMMARY ARGUMENTS): the page NAME of what `duaal ARGUMENTS` says.
function(write_page name summary arguments)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C.UTF-8 "${HELP2MAN}" --no-info --locale=C "--help-option=${arguments}" "--version-string=${version}"
            "--name=${summary}" "${program}"
    OUTPUT_VARIABLE page COMMAND_ERROR_IS_FATAL ANY)
  string(TOUPPER "${name}" title)
  string(REPLACE ".TH DUAAL " ".TH ${title} " page "${page}")
  string(REPLACE "\nduaal \\- " "\n${name} \\- " page "${page}")
  message(STATUS "Installing: ${folder}/${name}.1")
  file(WRITE "${folder}/${name}.1" "${page}")
endfunction()

execute_process(COMMAND "${program}" --lang=en --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
write_page(duaal "weekly timetables that join lessons, work and childcare" "--lang=en --help")
string(REPLACE ";" "," help "${help}")  # a semicolon would end an item of the list
string(REGEX MATCHALL "\n  [a-z]+ +[A-Z][^\n]*" commands "${help}")
foreach(command IN LISTS commands)
  string(REGEX MATCH "^\n  ([a-z]+) +(.*)\\.$" matched "${command}")
  write_page("duaal-${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}" "${CMAKE_MATCH_1} --lang=en --help")
endforeach()
