#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <iostream>

#include "cli/program.hpp"
#include "cli/terminal.hpp"

int main(int count, char** arguments) {
    std::signal(SIGPIPE, SIG_IGN);  // a reader that has seen enough, as in `| head`, is no fault
    std::signal(SIGXFSZ, SIG_IGN);  // a file that may not become so large is an error to report
    int descriptor = 0;
    while (descriptor >= 0 && descriptor <= 2) descriptor = open("/dev/null", O_RDWR);  // a closed one shall not become the plan file's
    duaal::io::set_screen(std::cout, duaal::cli::screen_behind(STDOUT_FILENO));
    duaal::io::set_screen(std::cerr, duaal::cli::screen_behind(STDERR_FILENO));
    return duaal::cli::run({arguments + 1, arguments + count}, std::cout, std::cerr);
}
