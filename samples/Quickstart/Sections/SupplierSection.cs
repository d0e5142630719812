using Alliance.Core;

namespace Quickstart;

/// <summary>The stances of suppliers towards markets on the day.</summary>
internal sealed class SupplierSection(Question question) : Section("suppliers", "Suppliers' stances towards markets")
{
    private readonly IReadOnlyList<SupplierRow> _rows =
    [
        .. question.View.Stances().Select(standing => new SupplierRow(
            standing.Supplier,
            question.Names.Of(standing.Supplier),
            question.Names.Of(standing.Market),
            standing.Stance,
            standing.Holds,
            standing.IsDisputed,
            standing.Confidence,
            [.. standing.Claims.Select(claim => new StanceRow(
                claim.Record.Id, claim.Record.Stance, Vocabulary.Stated(claim.Record.Basis), claim.Record.Validity, Vocabulary.Stated(claim.Record.Detail), claim.Covers, claim.Holds, claim.Record.Evidence))])),
    ];

    public override IReadOnlyList<object> Rows => _rows;

    public override IEnumerable<TextTable> Tables => _rows
        .GroupBy(row => row.Market, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new TextTable(["Supplier", "Stance", "How sure", "What is said"], group.Select(Line), group.Key));

    private static string[] Line(SupplierRow row) =>
    [
        row.Supplier,
        Vocabulary.Words(row.Stance),
        EvidenceWords.HowSure(row.Holds, row.Disputed, row.Confidence),
        string.Join('\n', row.Holds == Truth.True ? [Said(row.Claims[0]), .. row.Claims.Skip(1).Select(Other)] : row.Claims.Select(Other)),
    ];

    /// <summary>A claim that is listed beside others, with its own stance and evidence.</summary>
    private static string Other(StanceRow claim) => EvidenceWords.Claim(
        claim.Basis is null ? Vocabulary.Words(claim.Stance) : $"{Vocabulary.Words(claim.Stance)} ({Vocabulary.Words(claim.Basis)})", claim.Validity, claim.Evidence);

    private static string Said(StanceRow claim)
    {
        string time = TimeWords.Of(claim.Validity);
        string basis = claim.Basis is null ? time : $"{time} ({Vocabulary.Words(claim.Basis)})";
        return claim.Detail is null ? basis : $"{basis}: {claim.Detail}";
    }
}

/// <summary>The stance of one supplier towards one market on the day; the most certain claim comes first.</summary>
internal sealed record SupplierRow(
    PartyReference Party, string Supplier, string Market, Term<Stance> Stance, Truth Holds, bool Disputed, Term<Confidence> Confidence, IReadOnlyList<StanceRow> Claims);

/// <summary>One claim about a supplier's stance on the day.</summary>
internal sealed record StanceRow(
    Id<SupplierStance> Id, Term<Stance> Stance, Term<ReportBasis>? Basis, Validity Validity, string? Detail, Truth Covers, Truth Holds, Evidence Evidence);
