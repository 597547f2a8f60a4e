package dev.signalbox.app.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Why a program ended, as runtimes say it. */
class LastWordsTest {
  private static String of(String log) {
    return LastWords.of(log.lines().toList().reversed().stream());
  }

  @Test
  void nodeSaysItAboveTheTraceAndItsVersion() {
    assertThat(
            of(
                """
                node:internal/modules/cjs/loader:1210
                  throw err;
                  ^

                Error: Cannot find module '/srv/x.js'
                    at Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)
                    at node:internal/main/run_main_module:28:49 {
                  code: 'MODULE_NOT_FOUND',
                  requireStack: []
                }

                Node.js v20.20.2
                """))
        .isEqualTo("Error: Cannot find module '/srv/x.js'");
  }

  @Test
  void pythonSaysItLast() {
    assertThat(
            of(
                """
                Traceback (most recent call last):
                  File "/srv/main.py", line 1, in <module>
                    import fastapi
                ModuleNotFoundError: No module named 'fastapi'
                """))
        .isEqualTo("ModuleNotFoundError: No module named 'fastapi'");
  }

  @Test
  void goSaysItFirst() {
    assertThat(of("listening\npanic: queue store is not reachable\n\ngoroutine 1 [running]:"))
        .isEqualTo("panic: queue store is not reachable");
  }

  @Test
  void othersAreTakenAtTheirLastWord() {
    assertThat(of("compiling\nsh: 1: nosuchtool: not found\n\n"))
        .isEqualTo("sh: 1: nosuchtool: not found");
    assertThat(of("")).isEmpty();
  }
}
