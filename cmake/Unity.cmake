# SPDX-FileCopyrightText: 2026 PackDeck contributors
# SPDX-License-Identifier: Apache-2.0
#
# The product compiled a folder at a time. Most of a compiler's and of clang-tidy's time goes into the headers of Qt and
# the standard library; so they are read once a folder, not once a file. Included after the product's targets and before
# the tests, whose files stay apart.
function(packdeck_targets_below directory result)
  get_property(found DIRECTORY ${directory} PROPERTY BUILDSYSTEM_TARGETS)
  get_property(below DIRECTORY ${directory} PROPERTY SUBDIRECTORIES)
  foreach(folder IN LISTS below)
    packdeck_targets_below(${folder} more)
    list(APPEND found ${more})
  endforeach()
  set(${result} ${found} PARENT_SCOPE)
endfunction()

foreach(part IN ITEMS core ui app)
  packdeck_targets_below(${PROJECT_SOURCE_DIR}/${part} targets)
  foreach(target IN LISTS targets)
    get_target_property(type ${target} TYPE)
    if(type MATCHES "_LIBRARY$|EXECUTABLE" AND NOT type STREQUAL "INTERFACE_LIBRARY")
      set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 0)
      # A name may stand for two things in two files; gcc has looked at each by itself.
      target_compile_options(${target} PRIVATE -Wno-shadow)
    endif()
  endforeach()
endforeach()

# One library, but it is the folder that is read as one.
set_target_properties(packdeck_ui PROPERTIES UNITY_BUILD_MODE GROUP)
get_target_property(files packdeck_ui SOURCES)
foreach(file IN LISTS files)
  cmake_path(GET file PARENT_PATH folder)
  cmake_path(GET folder FILENAME folder)
  set_source_files_properties(${file} DIRECTORY ${PROJECT_SOURCE_DIR}/ui PROPERTIES UNITY_GROUP ${folder})
endforeach()

# Read alone: a private name of theirs is a neighbour's too.
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/read_alone.txt files REGEX "\\.cpp$")
foreach(file IN LISTS files)
  cmake_path(GET file PARENT_PATH scope)
  if(scope MATCHES "^ui/")
    set(scope ui)
  endif()
  set_source_files_properties(${PROJECT_SOURCE_DIR}/${file} DIRECTORY ${PROJECT_SOURCE_DIR}/${scope}
                              PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endforeach()
