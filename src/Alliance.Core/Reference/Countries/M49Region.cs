using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Alliance.Core;

/// <summary>A region of the United Nations' standard M49 (country or area codes for statistical use): the world, a continent, or a part of one.</summary>
public sealed partial record M49Region
{
    internal M49Region(int code, int? parent, string name) => (Code, Parent, Name) = (code, parent, name);

    /// <summary>The number, such as 142 for Asia.</summary>
    public int Code { get; }

    /// <summary>The region around it; <see langword="null"/> for the world.</summary>
    public int? Parent { get; }

    /// <summary>The English name.</summary>
    public string Name { get; }

    /// <summary>Every region, by number: a tree under 1, the world.</summary>
    public static ValueList<M49Region> All => Lists.All;

    /// <summary>Finds the region of a number.</summary>
    /// <param name="code">The number.</param>
    /// <returns>The region, or null when there is none.</returns>
    public static M49Region? Find(int code) => Lists.ByCode.GetValueOrDefault(code);

    /// <summary>Gets the region of a number.</summary>
    /// <param name="code">The number.</param>
    /// <returns>The region.</returns>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static M49Region Get(int code) =>
        Find(code) ?? throw new KeyNotFoundException(string.Create(CultureInfo.InvariantCulture, $"{code} is not the number of a region of M49."));

    /// <summary>Finds the region of a number.</summary>
    /// <param name="code">The number.</param>
    /// <param name="region">The region, or null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(int code, [NotNullWhen(true)] out M49Region? region) => Lists.ByCode.TryGetValue(code, out region);

    /// <summary>Whether a region is this one or lies in it.</summary>
    /// <param name="region">A region's number.</param>
    /// <returns>False also for a number that is none's.</returns>
    public bool Contains(int region)
    {
        for (var inner = Find(region); inner is not null; inner = inner.Parent is { } parent ? Find(parent) : null)
        {
            if (inner.Code == Code)
                return true;
        }
        return false;
    }

    /// <summary>Read when they are first asked for.</summary>
    private static class Lists
    {
        internal static readonly ValueList<M49Region> All = M49Lists.Read(ReferenceTables.M49Regions);

        internal static readonly Dictionary<int, M49Region> ByCode = All.ToDictionary(region => region.Code);
    }
}
