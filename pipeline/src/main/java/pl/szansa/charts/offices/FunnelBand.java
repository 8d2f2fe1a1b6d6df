package pl.szansa.charts.offices;

import pl.szansa.model.Funnel;

/** The control limits of a funnel at a base. */
final class FunnelBand {

  static final double Z_95 = 1.959964;
  static final double Z_998 = 3.090232;

  private FunnelBand() {}

  static double lower(Funnel funnel, double base, double z) {
    return Math.max(0, funnel.center() - z * spread(funnel) / Math.sqrt(base));
  }

  static double upper(Funnel funnel, double base, double z) {
    double limit = funnel.center() + z * spread(funnel) / Math.sqrt(base);
    return funnel.shape() == Funnel.Shape.PROPORTION ? Math.min(1, limit) : limit;
  }

  static double spread(Funnel funnel) {
    return switch (funnel.shape()) {
      case PROPORTION -> Math.sqrt(funnel.center() * (1 - funnel.center()));
      case RATE -> Math.sqrt(funnel.center());
      case MEAN -> funnel.spread();
    };
  }
}
