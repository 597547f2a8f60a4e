package dev.signalbox.model.graph;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Cron;
import dev.signalbox.model.config.ExperimentalService;
import dev.signalbox.model.config.FunctionSettings;
import dev.signalbox.model.config.FunctionTrigger;
import dev.signalbox.model.config.Schedule;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way into the services of a project that no visitor takes: the clock or a queue.
 *
 * @param from the clock or queue
 * @param path the public path it calls, whose owner the rules tell; null when it calls {@code to}
 * @param to what it calls; null when that is a path, or nothing the file names
 * @param calls the file that is called, or the path; empty when that is all of the service
 * @param place the entry of the project's lists that says so, or null
 * @param range where the file says so
 */
public record Entrance(
    Node from,
    @Nullable String path,
    @Nullable Node to,
    String calls,
    @Nullable Place place,
    TextRange range) {
  /**
   * An entry of a list of the project.
   *
   * @param list {@code crons} or {@code schedules}
   * @param index place in it, from 0
   */
  public record Place(String list, int index) {}

  private static final String QUEUE = "queue/";

  /** Every entrance of a project with services, in file order; none for one without. */
  public static List<Entrance> of(Config config) {
    if (config.serviceNames().isEmpty()) {
      return List.of();
    }
    return Stream.of(
            config.project().crons().stream().flatMap(Entrance::of),
            config.project().schedules().stream().flatMap(schedule -> of(schedule, config)),
            config.services().stream().flatMap(Entrance::of),
            config.experimentalServices().stream().flatMap(Entrance::of))
        .flatMap(entrances -> entrances)
        .toList();
  }

  /** Names of the declared services that the platform calls without a rule. */
  public static Set<String> called(Config config) {
    return of(config).stream()
        .map(Entrance::to)
        .filter(Node.ServiceNode.class::isInstance)
        .map(node -> ((Node.ServiceNode) node).name())
        .collect(Collectors.toSet());
  }

  /** The entry of the project's lists that sets a clock; empty for the older model's services. */
  public static Optional<Place> place(Config config, Node.Timer timer) {
    return of(config).stream()
        .filter(entrance -> entrance.from().equals(timer))
        .flatMap(entrance -> Stream.ofNullable(entrance.place()))
        .findFirst();
  }

  private static Stream<Entrance> of(Cron cron) {
    String path = cron.path();
    return path == null
        ? Stream.empty()
        : Stream.of(
            new Entrance(
                timer(path, cron.schedule()),
                path,
                null,
                path,
                new Place("crons", cron.index()),
                cron.json().range()));
  }

  private static Stream<Entrance> of(Schedule schedule, Config config) {
    TextRange range = schedule.json().range();
    Place place = new Place("schedules", schedule.index());
    String path = schedule.path();
    String file = schedule.function();
    String topic = schedule.topic();
    String module = schedule.entrypoint();
    if (path != null) {
      return Stream.of(
          new Entrance(timer(path, schedule.schedule()), path, null, path, place, range));
    }
    if (file != null) {
      String owner = schedule.service();
      Node to = owner == null ? null : service(owner, config);
      return Stream.of(
          new Entrance(timer(file, schedule.schedule()), null, to, file, place, range));
    }
    if (topic != null) {
      Node timer = timer(topic, schedule.schedule());
      return Stream.of(new Entrance(timer, null, new Node.Topic(topic), "", place, range));
    }
    return module == null
        ? Stream.empty()
        : Stream.of(
            new Entrance(timer(module, schedule.schedule()), null, null, module, place, range));
  }

  private static Stream<Entrance> of(Service service) {
    return service.functions().stream().flatMap(function -> of(service, function));
  }

  private static Stream<Entrance> of(Service service, FunctionSettings function) {
    return function.triggers().stream()
        .filter(trigger -> trigger.topic() != null && trigger.type() != null)
        .filter(trigger -> Objects.requireNonNull(trigger.type()).startsWith(QUEUE))
        .map(trigger -> of(service, function, trigger));
  }

  private static Entrance of(Service service, FunctionSettings function, FunctionTrigger trigger) {
    return new Entrance(
        new Node.Topic(Objects.requireNonNull(trigger.topic())),
        null,
        new Node.ServiceNode(service.name()),
        function.pattern(),
        null,
        trigger.json().range());
  }

  /** Workers without topics take those of the topic {@code default} (vercel dev 64.0.2). */
  private static Stream<Entrance> of(ExperimentalService service) {
    Node to = new Node.ServiceNode(service.name());
    boolean clock = service.type().equals("cron") || "schedule".equals(service.trigger());
    boolean queue = service.type().equals("worker") || "queue".equals(service.trigger());
    List<String> topics =
        service.topics().isEmpty() && service.type().equals("worker")
            ? List.of("default")
            : service.topics();
    TextRange range = service.member().key().range();
    return Stream.concat(
        clock
            ? service.schedules().stream()
                .map(when -> new Entrance(timer(service.name(), when), null, to, "", null, range))
            : Stream.empty(),
        queue
            ? topics.stream()
                .map(name -> new Entrance(new Node.Topic(name), null, to, "", null, range))
            : Stream.empty());
  }

  private static Node timer(String calls, @Nullable String schedule) {
    return new Node.Timer(calls, Objects.requireNonNullElse(schedule, ""));
  }

  private static Node service(String name, Config config) {
    return config.serviceNames().contains(name)
        ? new Node.ServiceNode(name)
        : new Node.Undeclared(name);
  }
}
