using System.Collections.Immutable;

namespace Alliance.Core;

/// <summary>A region of the United Nations' standard M49 (country or area codes for statistical use): the world, a continent, or a part of one.</summary>
public sealed class M49Region
{
    private M49Region(int code, int? parent, string name) => (Code, Parent, Name) = (code, parent, name);

    /// <summary>The number, such as 142 for Asia.</summary>
    public int Code { get; }

    /// <summary>The region around it; <see langword="null"/> for the world.</summary>
    public int? Parent { get; }

    /// <summary>The English name.</summary>
    public string Name { get; }

    /// <summary>Every region, by number: a tree under 1, the world.</summary>
    public static ImmutableArray<M49Region> All => Lists.All;

    /// <summary>The region of a number.</summary>
    /// <param name="code">The number.</param>
    /// <returns>The region; <see langword="null"/> when the number is none's.</returns>
    public static M49Region? Find(int code) => Lists.ByCode.GetValueOrDefault(code);

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

    /// <summary>Read when it is first asked for.</summary>
    private static class Lists
    {
        internal static readonly ImmutableArray<M49Region> All = [.. Read()];

        internal static readonly Dictionary<int, M49Region> ByCode = All.ToDictionary(region => region.Code);

        private static List<M49Region> Read()
        {
            List<M49Region> regions = [];
            var table = new TableReader(ReferenceTables.M49Regions);
            while (table.NextRow())
                regions.Add(new(table.Whole(), table.Number() is { } parent ? (int)parent : null, table.Text()));
            return regions;
        }
    }
}
