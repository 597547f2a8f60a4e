package dev.signalbox.model.env;

/** Where the value of a variable comes from. */
public sealed interface Origin {
  /** The origin in words, as they stand after "from": {@code the binding to jobs}. */
  String words();

  /**
   * A binding of the service.
   *
   * @param index place in the service's {@code bindings}, from 0
   * @param target the service whose address it is
   */
  record Binding(int index, String target) implements Origin {
    @Override
    public String words() {
      return "the binding to " + target;
    }
  }

  /**
   * The address of a web service, which the older model gives to every service unasked.
   *
   * @param target the service whose address it is
   */
  record ServiceUrl(String target) implements Origin {
    @Override
    public String words() {
      return "the address of service " + target;
    }
  }

  /**
   * The route prefix of a web service, which the older model gives to frontends unasked, under a
   * name that reaches the browser.
   *
   * @param target the service whose prefix it is
   */
  record ServicePath(String target) implements Origin {
    @Override
    public String words() {
      return "the route prefix of service " + target;
    }
  }

  /**
   * A file of the project.
   *
   * @param name {@code .env} or {@code .env.build}
   */
  record File(String name) implements Origin {
    @Override
    public String words() {
      return name;
    }
  }

  /**
   * The config file itself.
   *
   * @param key {@code env} or {@code build.env}
   */
  record Setting(String key) implements Origin {
    @Override
    public String words() {
      return "`" + key + "` of the config";
    }
  }

  /** The environment in which the command line or the app was started. */
  record Inherited() implements Origin {
    @Override
    public String words() {
      return "the environment of this process";
    }
  }

  /** Vercel itself. */
  record Vercel() implements Origin {
    @Override
    public String words() {
      return "Vercel";
    }
  }
}
