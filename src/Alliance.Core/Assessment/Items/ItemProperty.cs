using System.Globalization;

namespace Alliance.Core;

/// <summary>What is known about one technical property of an item: what the item states or, for two properties, what follows from others.</summary>
internal readonly struct ItemProperty
{
    /// <summary>The figure; null when it is not known.</summary>
    public decimal? Value { get; private init; }

    /// <summary>Whether the figure is only a lower bound, because a number format of the item is missing.</summary>
    public bool IsLowerBound { get; private init; }

    /// <summary>Whether the item has the property; null when it is not known.</summary>
    public bool? Has { get; private init; }

    /// <summary>Whether the evidence supports it.</summary>
    public Truth IsSupported { get; private init; }

    public Term<Confidence> Confidence { get; private init; }

    /// <summary>Whether it follows from other properties.</summary>
    public bool IsDerived { get; private init; }

    /// <summary>The property of an item. Where the item states it more than once, that with the given position among the statements.</summary>
    /// <param name="item">The item.</param>
    /// <param name="kind">The property.</param>
    /// <param name="position">The position among the statements of the item; 0 for the first.</param>
    /// <returns>The property; that which follows from others only where the item does not state it. Null when there is none.</returns>
    public static ItemProperty? Of(TechnologyItem item, Term<ParameterKind> kind, int position)
    {
        bool isStated = false;
        foreach (ItemParameter parameter in item.Parameters)
        {
            if (parameter.Parameter != kind)
                continue;
            isStated = true;
            if (position-- == 0)
                return Stated(item, parameter);
        }
        return isStated ? null : Derived(item, kind);
    }

    /// <summary>The figure as it is shown, with what it follows from.</summary>
    public string? Text => Has is { } has ? (has ? "yes" : "no")
        : Value is not { } value ? null
        : (IsLowerBound ? "at least " : "") + value.ToString(CultureInfo.InvariantCulture) + (IsDerived ? " (derived)" : "");

    /// <summary>The figure that follows from others, whether or not the item states one.</summary>
    public static ItemProperty? Derived(TechnologyItem item, Term<ParameterKind> kind) =>
        kind == ParameterKind.TotalProcessingPerformance ? DerivedPerformance(item)
        : kind == ParameterKind.PerformanceDensity ? DerivedDensity(item)
        : null;

    private static ItemProperty Stated(TechnologyItem item, ItemParameter parameter) => new()
    {
        Value = parameter.Value,
        Has = parameter.HasProperty,
        IsSupported = parameter.Evidence.IsSupportedWithin(item),
        Confidence = parameter.Evidence.Deciding(item).Confidence,
    };

    /// <summary>The highest product of dense operations and bit length over all formats; a multiplication with an addition is two operations.</summary>
    private static ItemProperty? DerivedPerformance(TechnologyItem item)
    {
        decimal? highest = null;
        Term<Confidence> confidence = default;
        int formats = 0;
        for (int i = 0; i < item.Parameters.Count; i++)
        {
            ItemParameter parameter = item.Parameters[i];
            if (ProductOf(item, parameter) is not { } product)
                continue;
            formats += item.BitLengths.AsSpan().Contains(parameter.BitLength!.Value) && !IsRepeated(item, i) ? 1 : 0;
            if (highest is { } other && other >= product)
                continue;
            (highest, confidence) = (product, parameter.Evidence.Deciding(item).Confidence);
        }
        return highest is null ? null : new()
        {
            Value = highest,
            IsLowerBound = item.BitLengths.IsEmpty || formats < item.BitLengths.Count,
            IsSupported = Truth.True,
            Confidence = confidence,
            IsDerived = true,
        };
    }

    private static decimal? ProductOf(TechnologyItem item, ItemParameter parameter)
    {
        int operations = parameter.Parameter == ParameterKind.DenseTops ? 1 : parameter.Parameter == ParameterKind.MacTops ? 2 : 0;
        return operations > 0 && parameter is { Value: >= 0 and < 1e12m and { } figure, BitLength: > 0 and <= 1024 and { } bits } && parameter.Evidence.IsSupportedWithin(item) == Truth.True
            ? operations * figure * bits
            : null;
    }

    private static bool IsRepeated(TechnologyItem item, int position)
    {
        for (int i = 0; i < position; i++)
        {
            if (item.Parameters[i].BitLength == item.Parameters[position].BitLength && ProductOf(item, item.Parameters[i]) is not null)
                return true;
        }
        return false;
    }

    private static ItemProperty? DerivedDensity(TechnologyItem item)
    {
        if (Of(item, ParameterKind.TotalProcessingPerformance, 0) is not { Value: { } performance } total || Of(item, ParameterKind.DieArea, 0) is not { Value: > 0 and { } area } die)
            return null;
        return new()
        {
            Value = performance / area,
            IsLowerBound = total.IsLowerBound,
            IsSupported = total.IsSupported & die.IsSupported,
            Confidence = total.Confidence == Alliance.Core.Confidence.Likely ? total.Confidence : die.Confidence,
            IsDerived = true,
        };
    }
}
