using Alliance.Core;

namespace Quickstart;

/// <summary>The parties of each alliance on the day, and how certain that is: parties that are certain are listed together, others with their claims.</summary>
internal sealed class MembershipSection(Question question) : Section("alliances", "Who is in which alliance")
{
    private readonly IReadOnlyList<AllianceRow> _rows =
    [
        .. question.View.Alliances().Select(standing => new AllianceRow(
            standing.Alliance.Id,
            question.Names.Of(standing.Alliance.Id),
            Vocabulary.Stated(standing.Alliance.Classification),
            standing.Exists,
            (standing.Alliance.Founded ?? standing.Alliance.Adopted) is not null,
            [.. question.View.StandingsOf(standing.Alliance.Id).Select(party => MemberRow.Of(party, question.Names))])),
    ];

    public override IReadOnlyList<object> Rows => _rows;

    public override string Note => EvidenceWords.Legend;

    public override IEnumerable<TextTable> Tables
    {
        get
        {
            foreach (AllianceRow row in _rows.Where(row => row.Parties.Count > 0))
                yield return new(["Status", "How sure", "Who"], Lines(row), $"{row.Name} ({Kind(row)})");
            AllianceRow[] empty = [.. _rows.Where(row => row.Parties.Count == 0)];
            if (empty.Length > 0)
                yield return new(["Alliance", "Kind"], empty.Select(row => new[] { row.Name, Kind(row) }), "No membership is recorded for this day");
        }
    }

    private static string Kind(AllianceRow row)
    {
        string kind = row.Classification is null ? "kind not stated" : Vocabulary.Words(row.Classification);
        return row.Exists switch
        {
            Truth.True => kind,
            _ when !row.HasFirstDay => $"{kind}; its first day is not recorded",
            _ => $"{kind}; not certain that it exists on this day",
        };
    }

    /// <summary>Returns one line for all parties that certainly have a status; uncertain ones share a line only if their claims are the same.</summary>
    private static IEnumerable<string[]> Lines(AllianceRow row) => row.Parties
        .GroupBy(party => party.Status)
        .SelectMany(sameStatus => sameStatus.OrderByDescending(party => party.Holds))
        .GroupBy(party => (party.Status, HowSure: party.HowSure(), Claims: party.Holds == Truth.True ? "" : string.Join('\n', party.Claims.Select(ClaimLine))))
        .Select(group => new[]
        {
            $"{Vocabulary.Words(group.Key.Status)} ({group.Count()})",
            group.Key.HowSure,
            $"{Listed(group.Select(NameWithRole).Order(StringComparer.Ordinal))}\n{group.Key.Claims}".TrimEnd(),
        });

    /// <summary>Joins names by commas, or by semicolons if a name contains a comma.</summary>
    private static string Listed(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return string.Join(Array.Exists(all, name => name.Contains(',', StringComparison.Ordinal)) ? "; " : ", ", all);
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
