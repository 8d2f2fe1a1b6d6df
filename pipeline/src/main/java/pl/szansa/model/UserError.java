package pl.szansa.model;

/**
 * A mistake of the user's: it names what is wrong and what to do about it, and ends the command
 * with exit code 2. Everything else that is thrown is a bug of ours.
 */
public final class UserError extends RuntimeException {

  private final String remedy;

  /**
   * @param problem what is wrong, naming the file and, where there is one, the line
   * @param remedy what to do, in the imperative
   */
  public UserError(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  public String remedy() {
    return remedy;
  }
}
