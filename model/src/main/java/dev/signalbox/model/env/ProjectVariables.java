package dev.signalbox.model.env;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.EnvVariable;
import dev.signalbox.model.repo.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The variables a project sets for all its services: {@code .env}, {@code env} of the config,
 * {@code .env.build} and {@code build.env}, of which the earlier wins (vercel dev 64.0.2). No other
 * file is read, and none in the folder of a service.
 *
 * @param offers the winners first
 * @param invalid names that are left out because a variable cannot have them
 * @param missing names of {@code env} and {@code build.env} whose value is a secret that the file
 *     beside does not give; vercel dev does not start
 */
public record ProjectVariables(List<Offer> offers, List<String> invalid, List<String> missing) {
  /** A project that sets nothing. */
  public static final ProjectVariables NONE = new ProjectVariables(List.of(), List.of(), List.of());

  private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
  private static final String RUN = ".env";
  private static final String BUILD = ".env.build";

  /** Keeps immutable copies. */
  public ProjectVariables {
    offers = List.copyOf(offers);
    invalid = List.copyOf(invalid);
    missing = List.copyOf(missing);
  }

  /** Reads the variables of a project. */
  public static ProjectVariables of(Config config, FileTree files) {
    List<Offer> all = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    collect(RUN, "env", config.project().env(), files, all, missing);
    collect(BUILD, "build.env", config.project().buildEnv(), files, all, missing);
    return new ProjectVariables(
        all.stream().filter(ProjectVariables::valid).toList(),
        all.stream().filter(offer -> !valid(offer)).map(Offer::name).distinct().toList(),
        missing);
  }

  private static void collect(
      String file,
      String key,
      List<EnvVariable> settings,
      FileTree files,
      List<Offer> offers,
      List<String> missing) {
    Map<String, String> written = files.read(file).map(DotEnv::parse).orElse(Map.of());
    written.forEach((name, value) -> offers.add(Offer.known(name, new Origin.File(file), value)));
    for (EnvVariable setting : settings) {
      offers.add(Offer.known(setting.name(), new Origin.Setting(key), setting.value()));
      if (setting.value().startsWith("@") && !written.containsKey(setting.name())) {
        missing.add(setting.name());
      }
    }
  }

  private static boolean valid(Offer offer) {
    return NAME.matcher(offer.name()).matches();
  }

  /** The value that counts for a name; empty when the project does not set it. */
  public Optional<Offer> find(String name) {
    return offers.stream().filter(offer -> offer.name().equals(name)).findFirst();
  }

  /**
   * The offers as a local run makes them: files cannot say the address of the deployment or its
   * region, and a project that sets nothing at all still learns its address.
   *
   * @param host host and port of the router
   */
  Stream<Offer> local(String host) {
    return offers.isEmpty()
        ? Stream.of(Offer.vercel("VERCEL_URL", host))
        : offers.stream().map(offer -> local(offer, host));
  }

  private static Offer local(Offer offer, String host) {
    return switch (offer.origin()) {
      case Origin.File _ when offer.name().equals("VERCEL_URL") -> Offer.vercel(offer.name(), host);
      case Origin.File _ when offer.name().equals("VERCEL_REGION") ->
          Offer.vercel(offer.name(), "dev1");
      default -> offer;
    };
  }
}
