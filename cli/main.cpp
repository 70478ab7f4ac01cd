#include <csignal>
#include <iostream>

#include "cli/program.hpp"

int main(int count, char** arguments) {
    std::signal(SIGPIPE, SIG_IGN);  // a reader that has seen enough, as in `| head`, is no fault
    using namespace duaal::cli;
    const Exit exit = run({arguments + 1, arguments + count}, std::cout, std::cerr);
    std::cout.flush();
    if (!std::cout && errno != EPIPE) {
        std::cerr << "duaal: standard output could not be written\n";
        return our_fault;
    }
    return exit;
}
