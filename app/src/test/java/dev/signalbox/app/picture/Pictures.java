package dev.signalbox.app.picture;

import dev.signalbox.layout.LayeredLayout;
import dev.signalbox.layout.LayoutMonitor;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pictures of small files, for tests. */
public final class Pictures {
  /** Two services, a rewrite, a redirect and two bindings of which one is broken. */
  public static final String SHOP =
      """
      { "services": {
          "web": { "root": "apps/web", "framework": "nextjs",
                   "bindings": [ { "service": "api", "env": "API_URL" },
                                 { "service": "mail", "env": "MAIL_URL" } ] },
          "api": { "root": "services/api", "framework": "fastapi" },
          "old": { "root": "old", "runtime": "go" } },
        "redirects": [ { "source": "/blog/(.*)", "destination": "https://acme.blog/$1" } ],
        "rewrites": [ { "source": "/api/(.*)", "destination": { "service": "api" } },
                      { "source": "/(.*)", "destination": { "service": "web" } },
                      { "source": "/v1/(.*)", "destination": { "service": "api" } } ] }
      """;

  private Pictures() {}

  /** What a text says. */
  public static Config config(String text) {
    return ConfigReader.read(JsonParser.parse(text));
  }

  /** The plan of a text without findings. */
  public static GraphPlan plan(String text, Finding... findings) {
    return GraphPlan.of(new GraphInput(config(text), List.of(findings), Map.of()));
  }

  /** The laid out picture of a text. */
  public static GraphScene of(String text, Finding... findings) {
    GraphPlan plan = plan(text, findings);
    return SceneComposer.compose(
        plan, LayeredLayout.draw(plan.request(Optional.empty(), Set.of()), LayoutMonitor.NONE));
  }
}
