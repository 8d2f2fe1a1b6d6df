package pl.szansa.model;

/** Where a value lies among the control limits of a funnel plot. */
public enum FunnelPosition {
  ABOVE_998(new Text("powyżej granicy 99,8\u00a0%", "above the 99.8% limit")),
  ABOVE_95(new Text("powyżej granicy 95\u00a0%", "above the 95% limit")),
  WITHIN(new Text("w granicach", "within the limits")),
  BELOW_95(new Text("poniżej granicy 95\u00a0%", "below the 95% limit")),
  BELOW_998(new Text("poniżej granicy 99,8\u00a0%", "below the 99.8% limit")),
  NOT_PLACED(new Text("bez lejka", "no funnel"));

  private final Text label;

  FunnelPosition(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }
}
