package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteCommandTest {
  private static CliRun route(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "route";
    all[1] = "--project";
    all[2] = CliRun.sample("polyglot");
    System.arraycopy(args, 0, all, 3, args.length);
    return CliRun.of(all);
  }

  @Test
  void namesTheServiceTheRuleAndWhatTheServiceReceives() {
    assertThat(route("/api/users?x=1").out())
        .isEqualTo(
            "GET /api/users?x=1 → service api, which receives /api/users?x=1"
                + "  (rewrites[0] /api/(.*))\n");
  }

  @Test
  void aFullUrlIsARequestToItsHost() {
    assertThat(route("https://acme.shop/blog/x").out())
        .isEqualTo("GET /blog/x → 308 to https://acme.blog/x  (redirects[0] /blog/(.*))\n");
  }

  @Test
  void theTraceShowsEveryRule() {
    assertThat(route("--trace", "/admin/users").out())
        .contains("rewrites[0]", "skipped", "rewrites[1]", "matched", "not reached");
  }

  @Test
  void urlsComeFromAFileToo(@TempDir Path folder) throws IOException {
    Path urls = Files.writeString(folder.resolve("urls"), "# mine\n/a\n\n/api/b\n");
    assertThat(route("--from", urls.toString()).out().lines()).hasSize(2);
  }

  @Test
  void whatIsNoUrlIsRefusedWithASentence() {
    CliRun run = route("api/users");
    assertThat(run.exit()).isEqualTo(Cli.FAILED);
    assertThat(run.err()).contains("`api/users` is neither a path that starts with / nor a URL.");
  }
}
