package pl.szansa.peers;

import java.util.Arrays;

/**
 * Points divided into groups.
 *
 * @param groupOf the group of each point, from 0
 * @param groups how many groups
 * @param silhouette mean silhouette width, from −1 to 1
 */
record Division(int[] groupOf, int groups, double silhouette) {

  int smallest() {
    int[] sizes = new int[groups];
    Arrays.stream(groupOf).forEach(g -> sizes[g]++);
    return Arrays.stream(sizes).min().orElse(0);
  }
}
