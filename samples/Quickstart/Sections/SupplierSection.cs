using Alliance.Core;

namespace Quickstart;

/// <summary>How suppliers stand to markets on the day.</summary>
internal sealed class SupplierSection(Question question) : Section("suppliers", "How suppliers stand to markets")
{
    private readonly IReadOnlyList<SupplierRow> _rows =
    [
        .. question.View.Stances().Select(standing => new SupplierRow(
            standing.Supplier,
            question.Names.Of(standing.Supplier),
            question.Names.Of(standing.Market),
            standing.Stance,
            standing.Held,
            standing.IsDisputed,
            standing.Confidence,
            [.. standing.Claims.Select(claim => new StanceRow(
                claim.Stance.Id, claim.Stance.Stance, claim.Stance.Basis, claim.Stance.Validity, claim.Stance.Detail.ToString(), claim.Covers, claim.Held, claim.Stance.Evidence))])),
    ];

    public override IReadOnlyList<object> Rows => _rows;

    public override IEnumerable<TextTable> Tables => [new(["Supplier", "Market", "Stance", "How sure", "What is said"], _rows.Select(Line))];

    private static string[] Line(SupplierRow row) =>
    [
        row.Supplier,
        row.Market,
        Vocabulary.Words(row.Stance),
        EvidenceWords.HowSure(row.Held, row.Disputed, row.Confidence),
        row.Held == Truth.True ? Said(row.Claims[0]) : string.Join('\n', row.Claims.Select(claim => EvidenceWords.Claim(Vocabulary.Words(claim.Stance), claim.Validity, claim.Evidence))),
    ];

    private static string Said(StanceRow claim)
    {
        string time = TimeWords.Of(claim.Validity);
        string basis = claim.Basis.IsUnspecified ? time : $"{time} ({Vocabulary.Words(claim.Basis)})";
        return claim.Detail.Length == 0 ? basis : $"{basis}: {claim.Detail}";
    }
}

/// <summary>How one supplier stands to one market on the day; the surest claim comes first.</summary>
internal sealed record SupplierRow(
    PartyReference Party, string Supplier, string Market, Term<Stance> Stance, Truth Held, bool Disputed, Confidence Confidence, IReadOnlyList<StanceRow> Claims);

/// <summary>One claim about a supplier's stance, as it bears on the day.</summary>
internal sealed record StanceRow(
    Id<SupplierStance> Id, Term<Stance> Stance, Term<ReportBasis> Basis, Validity Validity, string Detail, Truth Covers, Truth Held, Evidence Evidence);
