package dev.signalbox.app.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least a JavaFX window can be: the peer of the start-up benchmark. */
public final class HelloWindow extends Application {
  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(new Label("hello")), 1280, 760));
    stage.show();
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        if (++pulses == 2) {
          StartProbe.ready();
        }
      }
    }.start();
  }
}
