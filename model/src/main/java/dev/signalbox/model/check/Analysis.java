package dev.signalbox.model.check;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.flow.Examples;
import dev.signalbox.model.flow.Flow;
import dev.signalbox.model.flow.FlowMemory;
import dev.signalbox.model.flow.TableReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A config with what analysis found out about its tables; the common ground of all checks.
 *
 * @param config what the file says
 * @param top the top-level table
 * @param own the tables of services that have rules, in file order
 * @param exposure who can call each declared service
 * @param examples picks requests for proofs
 * @param simulator answers single requests
 * @param quiet situations of live rules that gave no finding before
 * @param ended redirects that led nowhere further before
 * @param budget of each question
 */
public record Analysis(
    Config config,
    Table top,
    List<Table> own,
    Map<String, Exposure> exposure,
    Examples examples,
    Simulator simulator,
    QuietRules quiet,
    EndedChains ended,
    Budget budget) {

  /**
   * A table.
   *
   * @param service whose table it is; empty for the top-level one
   * @param flow how requests run through it
   * @param names how messages call its rules
   */
  public record Table(String service, Flow flow, Names names) {}

  /** Every table, the top-level one first. */
  public Stream<Table> tables() {
    return Stream.concat(Stream.of(top), own.stream());
  }

  /** Runs requests through every table of a config. */
  static Analysis of(Config config, FlowMemory memory, QuietRules quiet, EndedChains ended) {
    List<Table> own =
        config.services().stream()
            .filter(service -> service.routing().rules().findAny().isPresent())
            .map(service -> table(service, memory))
            .toList();
    Flow flow = memory.flow("", TableReader.read(config, memory));
    Table top = new Table("", flow, new Names(config.routing()));
    return new Analysis(
        config,
        top,
        own,
        Exposure.of(config, top.flow()),
        memory.examples(),
        new Simulator(config),
        quiet,
        ended,
        memory.budget());
  }

  private static Table table(Service service, FlowMemory memory) {
    Flow flow = memory.flow(service.name(), TableReader.read(service, memory));
    return new Table(service.name(), flow, new Names(service.routing()));
  }
}
