using System.Globalization;
using Alliance.Core;

namespace Quickstart;

/// <summary>Whether the targets are on pace on the day, by each method.</summary>
internal sealed class PaceSection(Question question) : Section("pace", "Are the targets on pace?")
{
    private readonly IReadOnlyList<PaceRow> _rows =
    [
        .. question.View.OpenTargets()
            .Select(standing => standing.Target.PaceAsOf(question.Day))
            .Select(pace => new PaceRow(
                pace.Target.Id,
                question.Names.Of(pace.Target.Owner),
                pace.Target.Indicator,
                pace.Aim,
                pace.IsSupported,
                pace.Baseline,
                pace.Latest,
                pace.RequiredChange,
                pace.ObservedChange,
                MethodRow.Of(pace.EvaluateLinear()),
                MethodRow.Of(pace.EvaluateCompound()))),
    ];

    public override string Note =>
        "Two methods, which can disagree. Line: equal steps to the target.\nRatio: observed / required growth (Statistics Canada, Open SDG 2.4).";

    public override IReadOnlyList<object> Rows => _rows;

    public override IEnumerable<TextTable> Tables => _rows
        .GroupBy(row => row.Owner, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new TextTable(["What", "Seen", "Due by now", "Verdict"], group.Select(Line), group.Key));

    /// <summary>The progress from baseline to target, in percent: the share that is due on the day by the linear path, and the observed share.</summary>
    public override BarDiagram? Diagram => _rows.SelectMany(Bars).ToArray() is { Length: > 0 } bars ? new("Progress from baseline to target, in percent", bars) : null;

    private static IEnumerable<(string Label, double Value)> Bars(PaceRow row)
    {
        if (row.RequiredChange is not { } needed || needed == 0 || row.Linear.DueShare is not { } due)
            yield break;
        yield return ($"{row.Id.Value}: due", due);
        if (row.ObservedChange is { } done)
            yield return ($"{row.Id.Value}: seen", Math.Min(100, Math.Max(0, Math.Round(100 * done / needed, 1))));
    }

    private static string[] Line(PaceRow row) =>
    [
        $"{row.Indicator.Title}\n({FigureWords.Of(row.Target, row.Indicator)} by {row.Target.Due})",
        row.Latest is { } latest ? $"{Figure(latest, row.Indicator)} in {latest.Period}"
            : row.Baseline is { } baseline ? $"{Figure(baseline, row.Indicator)} in {baseline.Period}, nothing since"
            : "not known",
        $"line: {Figure(row.Linear.DueValue, row.Indicator)}\nratio: {Figure(row.Compound.DueValue, row.Indicator)}",
        $"line: {row.Linear.InWords()}\nratio: {row.Compound.InWords()}",
    ];

    private static string Figure(Observation figure, Indicator indicator) =>
        figure.Value is null ? figure.Text ?? "missing" : FigureWords.Of(figure.Value, null, figure.Unit.IsDefault ? indicator.Unit : figure.Unit, indicator.Currency);

    /// <summary>A computed figure, rounded to four digits.</summary>
    private static string Figure(double? value, Indicator indicator)
    {
        if (value is not { } figure || !double.IsFinite(figure) || Math.Abs(figure) > 1e20)
            return "not known";
        decimal rounded = decimal.Parse(figure.ToString("G4", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        return FigureWords.Of(rounded, null, indicator.Unit, indicator.Currency);
    }
}

/// <summary>The pace of a target on the day: the figures used, and a verdict for each method.</summary>
internal sealed record PaceRow(
    Id<CompetencyTarget> Id,
    string Owner,
    Indicator Indicator,
    TargetValue Target,
    Truth IsSupported,
    Observation? Baseline,
    Observation? Latest,
    double? RequiredChange,
    double? ObservedChange,
    MethodRow Linear,
    MethodRow Compound);

/// <summary>The verdict of one method, or in <c>Reason</c> why there is none.</summary>
internal sealed record MethodRow(
    string Method,
    PaceStatus Status,
    NoVerdictReason? Reason,
    double? Progress,
    double? RequiredPerYear,
    double? ObservedPerYear,
    double? DueValue,
    double? Gap,
    bool WasZeroReplaced,
    string Attainment)
{
    /// <summary>The share of the way from baseline to target that is due on the day, in percent.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public double? DueShare { get; private init; }

    public static MethodRow Of(PaceVerdict verdict) => new(
        $"{verdict.Method}",
        verdict.Status,
        verdict.NoVerdictReason == NoVerdictReason.None ? null : verdict.NoVerdictReason,
        verdict.Progress,
        Finite(verdict.Required?.RatePerYear),
        Finite(verdict.Observed?.RatePerYear),
        Finite(verdict.DueValue),
        Finite(verdict.Gap),
        verdict.WasZeroReplaced,
        $"{verdict.Attainment}")
    {
        DueShare = verdict.DueShare is { } share ? Math.Round(100 * share, 1) : null,
    };

    /// <summary>Returns the verdict in words. This is a method and not a property, so that JSON has no member for it.</summary>
    public string InWords() => Reason is { } reason ? $"no verdict ({Vocabulary.Words(reason)})"
        : Attainment is "reached" ? "reached"
        : $"{Vocabulary.Words(Status)} ({(Attainment is "not at this pace" or "unknown" ? Attainment : $"reached by {Attainment}")}{(WasZeroReplaced ? "; 0.001 instead of 0" : "")})";

    /// <summary>Returns null for infinity and NaN, which JSON cannot represent.</summary>
    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
