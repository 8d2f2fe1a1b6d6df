package pl.szansa.dashboard;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.CaseMixModel;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Evaluation;
import pl.szansa.model.ParetoFront;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.PeerGroups;

/** The areas of the page, and who is compared with whom, as JSON. */
final class AreaData {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private AreaData() {}

  /** {@code areas}, {@code peers}, {@code largest}, {@code caseMix} and {@code fronts}. */
  static ObjectNode of(Evaluation evaluation) {
    Comparisons comparisons = evaluation.comparisons();
    ObjectNode data = JSON.objectNode();
    data.set("areas", DashboardData.list(evaluation.areas(), a -> area(a, comparisons.peers())));
    data.set("peers", peers(comparisons.peers()));
    data.set("largest", DashboardData.list(LargestOffices.of(evaluation), JSON::textNode));
    data.set("caseMix", DashboardData.list(caseMix(comparisons), JSON::textNode));
    data.set("fronts", DashboardData.list(comparisons.fronts(), AreaData::front));
    return data;
  }

  private static ObjectNode area(Area area, PeerGroups peers) {
    ObjectNode node =
        JSON.objectNode()
            .put("level", area.level().code())
            .put("code", area.code())
            .put("parent", area.parent());
    if (area.level() == AreaLevel.OFFICE) {
      node.put("peer", peers.of(area.code()).map(PeerGroup::id).orElse(""));
    }
    node.set("name", DashboardData.text(area.name()));
    return node;
  }

  /** The indicators for which offices' results are adjusted. */
  private static List<String> caseMix(Comparisons comparisons) {
    return comparisons.models().stream().map(CaseMixModel::indicator).toList();
  }

  private static ObjectNode peers(PeerGroups peers) {
    ObjectNode node = JSON.objectNode();
    node.set("explanation", DashboardData.text(peers.explanation()));
    node.set("groups", DashboardData.list(peers.groups(), AreaData::peerGroup));
    return node;
  }

  private static ObjectNode peerGroup(PeerGroup group) {
    ObjectNode node = JSON.objectNode().put("id", group.id());
    node.set("name", DashboardData.text(group.name()));
    node.set("profile", DashboardData.text(group.profile()));
    node.set("offices", DashboardData.list(group.offices(), JSON::textNode));
    return node;
  }

  private static ObjectNode front(ParetoFront front) {
    ObjectNode node =
        JSON.objectNode()
            .put("cost", front.cost())
            .put("result", front.result())
            .put("period", front.period());
    node.set("offices", DashboardData.list(front.offices(), JSON::textNode));
    return node;
  }
}
