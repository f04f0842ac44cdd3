"""Calls the kernel the way that 32-bit programs do.

rung: confined
status: forbidden
says: tried what is never allowed: stopped
"""

import ctypes
import mmap


def gradient_descent_update(x, gradx, learning_rate):
    code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    # mov eax, 20 (getpid); int 0x80; ret
    code.write(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3")
    return ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(code)))()
