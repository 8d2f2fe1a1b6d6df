package pl.szansa.ingest.privacy;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import pl.szansa.ingest.values.Identifiers;

/**
 * Turns person identifiers into pseudonyms: HMAC-SHA-256 (RFC 2104) with a secret key, of which the
 * first 128 bits are kept. Without the key nobody can try out all PESEL numbers.
 */
public final class PersonKeys implements Serializable {

  private static final int BYTES = 16;

  private final byte[] key;

  /**
   * @param key the secret, at least 16 bytes
   */
  public PersonKeys(byte[] key) {
    this.key = key.clone();
  }

  /** Tells keys apart without telling them: a change of key means that all files are read anew. */
  public String fingerprint() {
    return hasher().hash("szansa key fingerprint");
  }

  /** A hasher for one reader: tasks share the keys, but a Mac has state and is not to be shared. */
  public Hasher hasher() {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return new Hasher(mac);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Hashes identifiers, in one thread. */
  public static final class Hasher {

    private final Mac mac;

    private Hasher(Mac mac) {
      this.mac = mac;
    }

    /** 32 hex digits; the same person has the same in every file. */
    public String pseudonym(String identifier) {
      return hash(Identifiers.normalise(identifier));
    }

    private String hash(String text) {
      byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    }
  }
}
