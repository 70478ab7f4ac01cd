# cmake -Dinput=FILE -Doutput=FILE.cpp -Dname=NAME -P embed.cmake: the bytes of a file as duaal::io::NAME.
file(READ ${input} bytes HEX)
string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
string(REGEX REPLACE "(0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,)" "\\1\n" bytes "${bytes}")
file(WRITE ${output} "namespace duaal::io {
extern const unsigned char ${name}[];
extern const unsigned long ${name}_size;
const unsigned char ${name}[] = {\n${bytes}};
const unsigned long ${name}_size = sizeof(${name});
}
")
