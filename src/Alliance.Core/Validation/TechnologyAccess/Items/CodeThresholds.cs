namespace Alliance.Core.Validation;

/// <summary>
/// Checks that the codes 3A090.a and 3A090.b of the United States' Commerce Control List fit the figures of the item, by the thresholds of the rule of 17 October 2023
/// (88 FR 73458): a means a total processing performance of at least 4800, or of at least 1600 with a performance density of at least 5.92; b means a performance from 2400
/// up to 4800 with a density from 1.6 up to 5.92, or a performance of at least 1600 with a density from 3.2 up to 5.92. A figure that is not stated contradicts nothing.
/// </summary>
internal static class CodeThresholds
{
    private static readonly PartialDate Rule = new(2023, 10, 17);

    /// <summary>Whether no classification contradicts the figures; otherwise the indices of those that do.</summary>
    public static bool AreMet(TechnologyItem item, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < item.Classifications.Count; i++)
        {
            ItemClassification one = item.Classifications[i];
            if (one.Scheme != ClassificationScheme.Eccn || one.AsOf is not { IsDefault: false } version || version.IsBefore(Rule) != Truth.False || one.Code is not ("3A090.a" or "3A090.b"))
                continue;
            decimal? performance = Of(item, ParameterKind.TotalProcessingPerformance), density = Of(item, ParameterKind.PerformanceDensity);
            if (!(one.Code == "3A090.a" ? MayBeA(performance, density) : MayBeB(performance, density)))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool MayBeA(decimal? performance, decimal? density) => performance is not < 1600 && (performance is not < 4800 || density is not < 5.92m);

    private static bool MayBeB(decimal? performance, decimal? density) =>
        performance is not < 1600 && density is not (< 1.6m or >= 5.92m) && (performance is not < 2400 || density is not < 3.2m) && (performance is not >= 4800 || density is not < 3.2m);

    /// <summary>The highest figure that the item states and that is not refuted.</summary>
    private static decimal? Of(TechnologyItem item, ParameterKind kind)
    {
        decimal? highest = null;
        foreach (ItemParameter parameter in item.Parameters.AsSpan())
        {
            if (parameter.Parameter == kind && parameter.Evidence?.Confidence != Confidence.Refuted && parameter.Value is { } value && !(value <= highest))
                highest = value;
        }
        return highest;
    }
}
