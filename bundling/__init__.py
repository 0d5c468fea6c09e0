"""What ``build.spec`` does to the folder on Linux after PyInstaller has filled it. Standard library and
binutils (which PyInstaller needs as well) alone."""
