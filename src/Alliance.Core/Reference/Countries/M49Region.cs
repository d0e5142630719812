using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// A region of the United Nations' standard M49 (country or area codes for statistical use): the world, a continent, or a part of a continent.
/// </summary>
[JsonAnswer]
public sealed partial record M49Region
{
    internal M49Region(int code, int? parent, string name) => (Code, Parent, Name) = (code, parent, name);

    /// <summary>The number, such as 142 for Asia.</summary>
    public int Code { get; }

    /// <summary>The number of the region that contains this one; <see langword="null"/> for the world.</summary>
    public int? Parent { get; }

    /// <summary>The English name.</summary>
    public string Name { get; }

    /// <summary>All regions, sorted by number. They form a tree with the world, 1, as its root.</summary>
    public static ValueList<M49Region> All => Lists.All;

    /// <summary>Finds the region with a number.</summary>
    /// <param name="code">The number.</param>
    /// <returns>The region, or null when no region has this number.</returns>
    public static M49Region? Find(int code) => Lists.ByCode.GetValueOrDefault(code);

    /// <summary>Gets the region with a number.</summary>
    /// <param name="code">The number.</param>
    /// <returns>The region.</returns>
    /// <exception cref="KeyNotFoundException">There is no region with this number.</exception>
    public static M49Region Get(int code) =>
        Find(code) ?? throw new KeyNotFoundException(string.Create(CultureInfo.InvariantCulture, $"{code} is not the number of a region of M49."));

    /// <summary>Finds the region with a number.</summary>
    /// <param name="code">The number.</param>
    /// <param name="region">The region, or null when no region has this number.</param>
    /// <returns>Whether there is such a region.</returns>
    public static bool TryFind(int code, [NotNullWhen(true)] out M49Region? region) => Lists.ByCode.TryGetValue(code, out region);

    /// <summary>Whether a region is this region or lies in it.</summary>
    /// <param name="region">The number of a region.</param>
    /// <returns>True if it is this region or lies in it; false otherwise, and when no region has this number.</returns>
    public bool Contains(int region)
    {
        for (var inner = Find(region); inner is not null; inner = inner.Parent is { } parent ? Find(parent) : null)
        {
            if (inner.Code == Code)
                return true;
        }
        return false;
    }

    /// <summary>Loaded on first use.</summary>
    private static class Lists
    {
        internal static readonly ValueList<M49Region> All = M49Lists.Read(ReferenceTables.M49Regions);

        internal static readonly Dictionary<int, M49Region> ByCode = All.ToDictionary(region => region.Code);
    }
}
