package pl.szansa.ingest.values;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.constraints.pl.NIP;
import org.hibernate.validator.constraints.pl.REGON;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * NIP and REGON, the tax and the statistical number of institutions, checked with Hibernate
 * Validator's constraints. What these let pass and the numbers' definitions do not is refused here:
 * a NIP whose weighted sum is 10 modulo 11 (no such NIP is issued), a REGON of 14 digits whose
 * first nine are no REGON, a number of zeros only.
 */
public final class InstitutionNumbers {

  private static final Pattern NIP_FORM = Pattern.compile("(?:PL)?(\\d{10})");
  private static final Pattern REGON_FORM = Pattern.compile("\\d{9}|\\d{14}");
  private static final int[] NIP_WEIGHTS = {6, 5, 7, 2, 3, 4, 5, 6, 7};
  private static final int REGON_DIGITS = 9;

  /** The constraints under which a text is looked at; nobody makes one of these. */
  private record Numbers(@NIP String nip, @REGON String regon) {}

  /** Made with the first number: most files have none, and making it takes a second. */
  private static final class Lazy {

    private static final Validator VALIDATOR =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
  }

  private InstitutionNumbers() {}

  /** Whether a text is a valid NIP; hyphens, spaces and the prefix PL do not matter. */
  public static boolean nip(String text) {
    var form = NIP_FORM.matcher(plain(text));
    return form.matches()
        && !zeros(form.group(1))
        && hasCheckDigit(form.group(1))
        && valid("nip", form.group(1));
  }

  /** Whether a text is a valid REGON of 9 or 14 digits; hyphens and spaces do not matter. */
  public static boolean regon(String text) {
    String digits = plain(text);
    return REGON_FORM.matcher(digits).matches()
        && !zeros(digits)
        && valid("regon", digits)
        && (digits.length() == REGON_DIGITS || valid("regon", digits.substring(0, REGON_DIGITS)));
  }

  private static boolean valid(String property, String digits) {
    return Lazy.VALIDATOR.validateValue(Numbers.class, property, digits).isEmpty();
  }

  /** Hibernate takes the sum 10 for a check digit of 0. */
  private static boolean hasCheckDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < NIP_WEIGHTS.length; i++) {
      sum += NIP_WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return sum % 11 != 10;
  }

  private static boolean zeros(String digits) {
    return digits.chars().allMatch(c -> c == '0');
  }

  private static String plain(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '-' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        kept.append(c);
      }
    }
    return kept.toString().toUpperCase(Locale.ROOT);
  }
}
