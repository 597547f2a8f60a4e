package dev.signalbox.app.process;

import java.util.concurrent.Executor;

/**
 * Runs each task on a thread of its own. What waits for processes must not share threads with
 * anything that may block: a service that has ended would not be noticed.
 */
enum OwnThread implements Executor {
  /** The only one. */
  EACH;

  @Override
  public void execute(Runnable task) {
    start(task);
  }

  /** Starts a task; its thread keeps nobody from ending. */
  Thread start(Runnable task) {
    return Thread.ofPlatform().daemon().name("signalbox-service").start(task);
  }
}
