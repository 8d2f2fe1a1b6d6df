package pl.szansa.dashboard;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * The pages' templates and resource files. Everything that a template prints is escaped as HTML
 * unless it says otherwise.
 */
public final class Page {

  private static final Configuration TEMPLATES = templates();

  private Page() {}

  /**
   * Writes a page.
   *
   * @param template path of the template among the resources
   * @param model what the template may name
   */
  public static void render(String template, Map<String, ?> model, Writer to) throws IOException {
    try {
      TEMPLATES.getTemplate(template).process(model, to);
    } catch (TemplateException e) {
      throw new IllegalStateException("template " + template + " does not fit its model", e);
    }
  }

  /** The text of a resource file. */
  public static String resource(String path) {
    try (InputStream in = Page.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Configuration templates() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_33);
    configuration.setClassLoaderForTemplateLoading(Page.class.getClassLoader(), "");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    configuration.setNumberFormat("computer");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    return configuration;
  }
}
