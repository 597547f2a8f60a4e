package dev.signalbox.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.edit.Edit;
import dev.signalbox.model.edit.EditRefused;
import dev.signalbox.model.edit.MoveRule;
import dev.signalbox.model.edit.RemoveRule;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.edit.Scope;
import dev.signalbox.model.edit.SetField;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonParser;
import org.junit.jupiter.api.Test;

class FileChangesTest {
  private static final String SHOP =
      """
      {
        "services": { "web": { "root": "web" }, "api": { "root": "api" } },
        "rewrites": [
          { "source": "/a", "destination": { "service": "api" } },
          { "source": "/b", "destination": { "service": "api" } },
          { "source": "/(.*)", "destination": { "service": "web" } },
          { "source": "/health", "destination": { "service": "api" } }
        ]
      }
      """;

  @Test
  void aMovedRuleIsOneChange() throws EditRefused {
    assertThat(after(new MoveRule(Scope.PROJECT, RuleList.REWRITES, 3, 0)).rules())
        .containsExactly(new RuleChange(RuleChange.Kind.MOVED, "", "rewrites", 3, 0, "/health"));
  }

  @Test
  void aRemovedRuleDoesNotMoveTheOthers() throws EditRefused {
    assertThat(after(new RemoveRule(Scope.PROJECT, RuleList.REWRITES, 0)).rules())
        .containsExactly(new RuleChange(RuleChange.Kind.REMOVED, "", "rewrites", 0, -1, "/a"));
  }

  @Test
  void aRuleThatSaysSomethingElseInItsPlaceIsChanged() {
    assertThat(between(SHOP, SHOP.replace("\"/b\"", "\"/c\"")).rules())
        .containsExactly(new RuleChange(RuleChange.Kind.CHANGED, "", "rewrites", 1, 1, "/c"));
  }

  @Test
  void otherTopLevelKeysAreSettings() throws EditRefused {
    assertThat(after(new SetField(Scope.PROJECT, "cleanUrls", Draft.bool(true))).settings())
        .containsExactly(new FieldChange("cleanUrls", null, "true"));
  }

  @Test
  void whiteSpaceAndTheOrderOfKeysAreNoChange() {
    String other =
        SHOP.replace(
            "\"source\": \"/a\", \"destination\": { \"service\": \"api\" }",
            "\"destination\":{\"service\":\"api\"},\"source\":\"/a\"");

    assertThat(other).isNotEqualTo(SHOP);
    assertThat(between(SHOP, other).rules()).isEmpty();
  }

  private static FileChanges after(Edit edit) throws EditRefused {
    return between(SHOP, edit.on(JsonParser.parse(SHOP)).apply(SHOP));
  }

  private static FileChanges between(String before, String after) {
    return FileChanges.between(config(before), config(after));
  }

  private static Config config(String text) {
    return ConfigReader.read(JsonParser.parse(text));
  }
}
