package pl.szansa.ingest.privacy;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
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
    return hasher().ofNormal("szansa key fingerprint");
  }

  /** A hasher for one reader: tasks share the keys, but a digest has state and is not to be. */
  public Hasher hasher() {
    return new Hasher(key);
  }

  /**
   * Hashes identifiers, in one thread. What HMAC does with the key before each text is done once
   * and copied, which halves its work against {@code javax.crypto.Mac}.
   */
  public static final class Hasher {

    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5C;

    private final MessageDigest inner;
    private final MessageDigest outer;

    private Hasher(byte[] key) {
      byte[] block = Arrays.copyOf(key.length > BLOCK ? sha256().digest(key) : key, BLOCK);
      this.inner = begun(block, INNER);
      this.outer = begun(block, OUTER);
    }

    private static MessageDigest begun(byte[] block, byte padding) {
      MessageDigest digest = sha256();
      for (byte b : block) {
        digest.update((byte) (b ^ padding));
      }
      return digest;
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    /** 32 hex digits; the same person has the same in every file. */
    public String pseudonym(String identifier) {
      return ofNormal(Identifiers.normalise(identifier));
    }

    /** The same of an identifier that is {@linkplain Identifiers#normalise normalised} already. */
    public String ofNormal(String text) {
      try {
        MessageDigest first = (MessageDigest) inner.clone();
        MessageDigest second = (MessageDigest) outer.clone();
        byte[] hash = second.digest(first.digest(text.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(hash, 0, BYTES);
      } catch (CloneNotSupportedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
