using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>A small dataset with a value of every form, escapes, Cyrillic and unknown members.</summary>
internal static class Samples
{
    public const string Text = """
        {"schemaVersion":"1.0","id":"small","title":{"en":"Small","ru":"Малый \"набор\""},"knownAsOf":"2025-02-01","sources":[{"id":"a-source","title":"Line\nbreak","authors":["А. Б."],"published":"2024-12","new":{"deep":[1.50,{"x":null}]}}],"statements":[{"id":"s","paraphrase":"p","modality":"plan","subjects":["alliance:brics"]}],"memberStates":[{"country":"KZ","memberships":[{"alliance":"brics","status":"a-new-word","validity":{"from":"[2024-12-11..2025-11-11]"},"founding":false,"evidence":{"confidence":"likely","citations":[{"source":"a-source"}],"recordedOn":"2025-01-15"}}]}],"jointProgrammes":[{"id":"j","title":"t","participants":[{"party":"other:Совет"}],"budget":{"amount":-12.50,"currency":"RUB"}}],"exchangeRates":[{"id":"r","base":"EUR","quote":"RUB","rateType":"market","dateBasis":"fixing","points":[{"day":"2024-12-11","rate":106.5}]}],"x":"y"}
        """;

    public static byte[] Utf8 => Encoding.UTF8.GetBytes(Text);

    public static AllianceDataset Dataset => AllianceJson.Read(Text);
}
