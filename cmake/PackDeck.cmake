# SPDX-FileCopyrightText: 2026 PackDeck contributors
# SPDX-License-Identifier: Apache-2.0
#
# The rules every target of this project follows, in one place.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON) # the QCanBus plugins are modules made of the same static libraries
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Debug, Release, RelWithDebInfo" FORCE)
endif()

# The build tree has the layout of an installation, so that one rule finds data and plugins in both.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
set(PACKDECK_PLUGIN_DIR ${PROJECT_BINARY_DIR}/plugins)
set(PACKDECK_SHARE_DIR ${PROJECT_BINARY_DIR}/share/packdeck)

find_program(CCACHE ccache)
if(CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

if(MSVC)
  add_compile_options(/W4 /permissive- /utf-8)
else()
  add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
                      -Wcast-qual -Wformat=2 -Wimplicit-fallthrough
                      -Wno-missing-field-initializers) # members have initialisers of their own
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    add_compile_options(-Wno-restrict) # of "text" + std::string it says what is not so (gcc's bug 105651)
  endif()
  # The same seed must give the same bytes on every compiler: no fused multiply-add behind our back.
  add_compile_options(-ffp-contract=off)
endif()
if(PACKDECK_WERROR)
  set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
endif()
if(PACKDECK_SANITIZE)
  add_compile_options(-fsanitize=${PACKDECK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${PACKDECK_SANITIZE})
endif()
if(PACKDECK_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link) # libFuzzer has to see which code an input reaches
endif()

# packdeck_library(<folder> SOURCES <files> [DEPENDS <core folders>] [LINKS <targets>] [AS_ONE])
# One folder of core/ = one static library packdeck::<folder>. DEPENDS are the arrows of the architecture: the
# layering test reads them from layers.txt and holds every #include to them. AS_ONE: what users get is optimised over
# all its files at once.
function(packdeck_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "AS_ONE" "" "SOURCES;DEPENDS;LINKS")
  if(arg_SOURCES)
    add_library(packdeck_${name} STATIC ${arg_SOURCES})
    set(scope PUBLIC)
  else()
    add_library(packdeck_${name} INTERFACE)
    set(scope INTERFACE)
  endif()
  add_library(packdeck::${name} ALIAS packdeck_${name})
  target_include_directories(packdeck_${name} ${scope} ${PROJECT_SOURCE_DIR}/core)
  if(arg_AS_ONE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    set_target_properties(packdeck_${name} PROPERTIES INTERPROCEDURAL_OPTIMIZATION_RELEASE ON)
  endif()
  list(TRANSFORM arg_DEPENDS PREPEND packdeck:: OUTPUT_VARIABLE targets)
  target_link_libraries(packdeck_${name} ${scope} ${targets} ${arg_LINKS})
  list(JOIN arg_DEPENDS " " depends)
  set_property(GLOBAL APPEND PROPERTY PACKDECK_LAYERS "${name}: ${depends}")
endfunction()

# packdeck_test(<name> SOURCES <files> LINKS <targets> [QT])
# One test program a library; QT: runs on the offscreen platform with the build's plugins.
function(packdeck_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "QT" "" "SOURCES;LINKS")
  add_executable(${name}_test ${arg_SOURCES})
  target_link_libraries(${name}_test PRIVATE ${arg_LINKS} packdeck_test_support GTest::gtest GTest::gmock)
  if(PACKDECK_PCH)
    if(arg_QT)
      target_precompile_headers(${name}_test REUSE_FROM packdeck_test_headers_qt)
    else()
      target_precompile_headers(${name}_test REUSE_FROM packdeck_test_headers)
    endif()
  endif()
  set(environment "PACKDECK_DATA_DIR=${PACKDECK_SHARE_DIR}")
  if(arg_QT)
    list(APPEND environment "QT_QPA_PLATFORM=offscreen" "QT_PLUGIN_PATH=${PACKDECK_PLUGIN_DIR}" "LC_ALL=C.UTF-8")
  else()
    target_link_libraries(${name}_test PRIVATE GTest::gtest_main)
  endif()
  gtest_discover_tests(${name}_test DISCOVERY_MODE PRE_TEST TEST_PREFIX ${name}. PROPERTIES TIMEOUT 120)
  # Not as one of its PROPERTIES: of a list only the first entry arrives there.
  set(after_discovery "${CMAKE_CURRENT_BINARY_DIR}/${name}_test_environment.cmake")
  file(GENERATE OUTPUT "${after_discovery}" CONTENT "if(${name}_test_TESTS)
  set_tests_properties(\${${name}_test_TESTS} PROPERTIES ENVIRONMENT \"${environment}\")
endif()
")
  set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${after_discovery}")
endfunction()
