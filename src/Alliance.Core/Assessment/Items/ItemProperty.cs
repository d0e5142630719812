using System.Globalization;

namespace Alliance.Core;

/// <summary>What is known about one technical property of an item: what the item states or, for two properties, what follows from others.</summary>
internal readonly struct ItemProperty
{
    /// <summary>The greatest total processing performance, and the smallest area of a die, from which a density is computed.</summary>
    private const decimal MostPerformance = 1e18m;
    private const decimal LeastArea = 1e-6m;

    private readonly Func<string>? _formula;

    private ItemProperty(Func<string>? formula) => _formula = formula;

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
        : string.Create(CultureInfo.InvariantCulture, $"{(IsLowerBound ? "at least " : "")}{value:0.####}{(_formula is { } formula ? $" ({formula()})" : "")}");

    /// <summary>The figure that follows from others, whether or not the item states one.</summary>
    public static ItemProperty? Derived(TechnologyItem item, Term<ParameterKind> kind) =>
        kind == ParameterKind.TotalProcessingPerformance ? DerivedPerformance(item)
        : kind == ParameterKind.PerformanceDensity ? DerivedDensity(item)
        : null;

    private static ItemProperty Stated(TechnologyItem item, ItemParameter parameter) => new(null)
    {
        Value = parameter.Value,
        Has = parameter.HasProperty,
        IsSupported = parameter.Evidence.IsSupportedWithin(item),
        Confidence = parameter.Evidence.Deciding(item).Confidence,
    };

    /// <summary>
    /// The highest product of dense operations and bit length over all formats; a multiplication with an addition is two operations. Null where two figures for one format differ.
    /// </summary>
    private static ItemProperty? DerivedPerformance(TechnologyItem item)
    {
        ItemParameter? highest = null;
        int formats = 0;
        for (int i = 0; i < item.Parameters.Count; i++)
        {
            ItemParameter parameter = item.Parameters[i];
            if (ProductOf(item, parameter) is not { } product)
                continue;
            if (FirstOfFormat(item, i) is { } first)
            {
                if (ProductOf(item, first) != product)
                    return null;
                continue;
            }
            formats += item.BitLengths.AsSpan().Contains(parameter.BitLength!.Value) ? 1 : 0;
            if (highest is null || ProductOf(item, highest) < product)
                highest = parameter;
        }
        if (highest is null)
            return null;
        return new(() => string.Create(CultureInfo.InvariantCulture, $"{(highest.Parameter == ParameterKind.MacTops ? "2 x " : "")}{highest.Value:0.####} x {highest.BitLength:0.####} bits"))
        {
            Value = ProductOf(item, highest),
            IsLowerBound = item.BitLengths.IsEmpty || formats < item.BitLengths.Count,
            IsSupported = Truth.True,
            Confidence = highest.Evidence.Deciding(item).Confidence,
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

    /// <summary>The first figure for the format of another one that stands after it; null if there is none.</summary>
    private static ItemParameter? FirstOfFormat(TechnologyItem item, int position)
    {
        for (int i = 0; i < position; i++)
        {
            if (item.Parameters[i].BitLength == item.Parameters[position].BitLength && ProductOf(item, item.Parameters[i]) is not null)
                return item.Parameters[i];
        }
        return null;
    }

    private static ItemProperty? DerivedDensity(TechnologyItem item)
    {
        if (Only(item, ParameterKind.TotalProcessingPerformance) is not { Value: { } performance and <= MostPerformance } total
            || Only(item, ParameterKind.DieArea) is not { Value: { } area and >= LeastArea } die)
            return null;
        return new(() => string.Create(CultureInfo.InvariantCulture, $"{performance:0.####} / {area:0.####} mm2"))
        {
            Value = performance / area,
            IsLowerBound = total.IsLowerBound,
            IsSupported = total.IsSupported & die.IsSupported,
            Confidence = total.Confidence == Alliance.Core.Confidence.Likely ? total.Confidence : die.Confidence,
            IsDerived = true,
        };
    }

    /// <summary>The property, if the item does not state it with different figures.</summary>
    private static ItemProperty? Only(TechnologyItem item, Term<ParameterKind> kind)
    {
        ItemProperty? first = Of(item, kind, 0);
        for (int position = 1; first is { IsDerived: false } && Of(item, kind, position) is { } other; position++)
        {
            if (other.Value != first.Value.Value)
                return null;
        }
        return first;
    }
}
