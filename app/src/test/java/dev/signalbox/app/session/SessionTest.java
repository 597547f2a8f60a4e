package dev.signalbox.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.edit.AddBinding;
import dev.signalbox.model.edit.RenameService;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.suppress.Judgement;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final String SHOP =
      """
      { "services": { "web": { "root": "web" }, "api": { "root": "api" } } }
      """;

  private final Session session =
      new Session(Runnable::run, Runnable::run, (snapshot, project, outdated) -> Judgement.NONE);

  @BeforeEach
  void open() {
    session.show(project(Project.State.EDITABLE), SHOP);
  }

  @Test
  void anEditIsOneUndoableStep() {
    session.apply(new AddBinding("web", "api", "API_URL"));
    session.undo();

    assertThat(session.history().get().text()).isEqualTo(SHOP);
    assertThat(session.history().get().dirty()).isFalse();
  }

  @Test
  void severalEditsAreOneStepOrNone() {
    session.apply(
        "Two",
        List.of(new RenameService("web", "site"), new AddBinding("nobody", "api", "API_URL")));

    assertThat(session.history().get().text()).isEqualTo(SHOP);
  }

  @Test
  void aRefusedEditSaysWhy() {
    assertThat(session.apply(new AddBinding("nobody", "api", "API_URL"))).isPresent();
    assertThat(session.status().get()).contains("nobody");
  }

  @Test
  void brokenTextKeepsTheLastGoodConfig() {
    session.rewrite("Type", "{ \"services\": ");

    assertThat(session.snapshot().get().broken()).isTrue();
    assertThat(session.snapshot().get().config().serviceNames()).containsExactly("web", "api");
  }

  @Test
  void whatIsGoneIsNoLongerSelected() {
    session.select(Item.service("api"));
    session.rewrite("Type", "{ \"services\": { \"web\": { \"root\": \"web\" } } }");

    assertThat(session.selection().get()).isEqualTo(Selection.NONE);
  }

  @Test
  void aReadOnlyFileTakesNoEdit() {
    session.show(project(Project.State.READ_ONLY), SHOP);
    session.rewrite("Type", "{}");

    assertThat(session.history().get().text()).isEqualTo(SHOP);
    assertThat(session.status().get()).isEqualTo("shown only");
  }

  @Test
  void aReloadKeepsTheSelectionAndCanBeUndone() {
    session.select(Item.service("api"));
    session.reload("Reload", SHOP + "\n");

    assertThat(session.history().get().dirty()).isFalse();
    assertThat(session.selection().get().contains(Item.service("api"))).isTrue();
    session.undo();
    assertThat(session.history().get().text()).isEqualTo(SHOP);
  }

  @Test
  void aFileThatCanOnlyBeLookedAtIsReadAgain() {
    session.show(project(Project.State.READ_ONLY), SHOP);
    session.reload("Reload", "{}");

    assertThat(session.history().get().text()).isEqualTo("{}");
    assertThat(session.project().get().readOnly()).isTrue();
  }

  @Test
  void aFileThatSomebodyElseCreatesIsThere() {
    session.show(project(Project.State.ABSENT), "");
    session.reload("Reload", SHOP);

    assertThat(session.project().get().state()).isEqualTo(Project.State.EDITABLE);
  }

  private static Project project(Project.State state) {
    return new Project(Path.of("shop"), Path.of("shop", "vercel.json"), state, "shown only");
  }
}
