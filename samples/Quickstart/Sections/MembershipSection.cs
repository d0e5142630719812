using Alliance.Core;

namespace Quickstart;

/// <summary>Who is in which alliance on the day, and how sure that is: alliance by alliance, the certain ones together, each uncertain one with its claims.</summary>
internal sealed class MembershipSection(Question question) : Section("alliances", "Who is in which alliance")
{
    private readonly IReadOnlyList<AllianceRow> _rows =
    [
        .. question.View.Alliances().Select(standing => new AllianceRow(
            standing.Alliance.Id,
            question.Names.Of(standing.Alliance.Id),
            standing.Alliance.Classification,
            standing.Exists,
            [.. question.View.MembersOf(standing.Alliance.Id).Select(party => MemberRow.Of(party, question.Names))])),
    ];

    public override IReadOnlyList<object> Rows => _rows;

    public override IEnumerable<TextTable> Tables => _rows.Select(row => new TextTable(["Status", "How sure", "Who"], Lines(row), Caption(row)));

    private static string Caption(AllianceRow row)
    {
        string caption = row.Classification.IsUnspecified ? row.Name : $"{row.Name} ({Vocabulary.Words(row.Classification)})";
        return row.Exists == Truth.True ? caption : $"{caption}; whether it exists on this day is not certain";
    }

    private static IEnumerable<string[]> Lines(AllianceRow row)
    {
        foreach (var sameStatus in row.Parties.GroupBy(party => party.Status))
        {
            string status = Vocabulary.Words(sameStatus.Key);
            foreach (var certain in sameStatus.Where(party => party.Held == Truth.True).GroupBy(party => party.HowSure(), StringComparer.Ordinal))
                yield return [$"{status} ({certain.Count()})", certain.Key, string.Join(", ", certain.Select(NameWithRole).Order(StringComparer.Ordinal))];
            foreach (MemberRow uncertain in sameStatus.Where(party => party.Held != Truth.True))
                yield return [status, uncertain.HowSure(), string.Join('\n', uncertain.Claims.Select(ClaimLine).Prepend(NameWithRole(uncertain)))];
        }
    }

    private static string ClaimLine(ClaimRow claim) => EvidenceWords.Claim(Vocabulary.Words(claim.Status), claim.Validity, claim.Evidence);

    private static string NameWithRole(MemberRow party)
    {
        string[] remarks = [.. party.Claims.Select(claim => claim.Role).OfType<string>().Distinct(StringComparer.Ordinal), .. Suspension(party.Suspended)];
        return remarks.Length == 0 ? party.Name : $"{party.Name} ({string.Join(", ", remarks)})";
    }

    private static string[] Suspension(Truth suspended) => suspended switch
    {
        Truth.True => ["suspended"],
        Truth.Unknown => ["perhaps suspended"],
        _ => [],
    };
}
