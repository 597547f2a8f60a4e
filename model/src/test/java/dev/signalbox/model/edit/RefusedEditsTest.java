package dev.signalbox.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonParser;
import org.junit.jupiter.api.Test;

/** Edits that have no place say why. */
class RefusedEditsTest {
  private static String refusal(String text, Edit edit) {
    return catchThrowableOfType(EditRefused.class, () -> edit.on(JsonParser.parse(text)))
        .sentence();
  }

  @Test
  void brokenTextIsMendedFirst() {
    assertThat(refusal("{\n  \"a\": \n}", new ClearField(Scope.PROJECT, "a")))
        .isEqualTo("Line 2 is not valid JSON. Mend it first, then try again.");
  }

  @Test
  void commentsAreRemovedFirst() {
    assertThat(refusal("{} // later", new ClearField(Scope.PROJECT, "a")))
        .isEqualTo("Line 1 has a comment, which Vercel refuses. Remove it first.");
  }

  @Test
  void aServiceMustBeThere() {
    assertThat(refusal("{}", new RemoveService("api"))).isEqualTo("There is no service “api”.");
  }

  @Test
  void aListMustBeAList() {
    Edit edit = new AddRule(Scope.PROJECT, RuleList.REWRITES, 0, AddRule.rewrite("/a", "/b"));
    assertThat(refusal("{\"rewrites\": {}}", edit))
        .isEqualTo("“rewrites” is not a list in the file.");
  }

  @Test
  void theOlderModelHasNoBindings() {
    String text = "{\"experimentalServices\": {\"web\": {}}}";
    assertThat(refusal(text, new AddBinding("web", "api", "API_URL")))
        .isEqualTo("“experimentalServices” has no bindings. Migrate the file to “services” first.");
  }

  @Test
  void aSettingIsNotMovedOverAnother() {
    String text = "{\"framework\": \"vite\", \"services\": {\"web\": {\"framework\": \"nextjs\"}}}";
    assertThat(refusal(text, new MoveBuildSettings("web")))
        .isEqualTo("“web” already has its own “framework”. Remove one of the two first.");
  }

  @Test
  void aRuleMustBeThere() {
    Edit edit =
        new ChangeRule(Scope.PROJECT, RuleList.REDIRECTS, 3, Draft.object().with("source", "/"));
    assertThat(refusal("{\"redirects\": []}", edit))
        .isEqualTo("There is no redirects[3] in the project.");
  }
}
