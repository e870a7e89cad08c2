#!/bin/sh
# Links the module for Windows: calls maturin's linker without maturin's list of exports.
#
# The list has `PyInit_tencent_chat._native`, with the package's name, and no module has such a symbol. rustc passes a list of
# its own, which has `PyInit__native`. (maturin 1.16.0; older ones without the list do not link for these targets.)
linker=$(env | sed -n 's/^CARGO_TARGET_.*_WINDOWS_GNULLVM_LINKER=//p')
for argument do
  shift
  case $argument in
    */maturin/*.def) ;;
    *) set -- "$@" "$argument" ;;
  esac
done
exec "$linker" "$@"
