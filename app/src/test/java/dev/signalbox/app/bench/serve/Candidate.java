package dev.signalbox.app.bench.serve;

import java.util.List;

/**
 * A program that routes to the two services.
 *
 * @param name as printed
 * @param port where it listens
 * @param command what starts it
 * @param worker a word in the command of its worker process; empty when it has none
 * @param startsServices whether it starts the services itself, so that its start can be compared
 */
record Candidate(
    String name, int port, List<String> command, String worker, boolean startsServices) {}
