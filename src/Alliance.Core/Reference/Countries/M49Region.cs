using System.Collections.Immutable;

namespace Alliance.Core;

/// <summary>A region of the United Nations' standard M49 (country or area codes for statistical use): the world, a continent, or a part of one.</summary>
/// <param name="Code">The number, such as 142 for Asia.</param>
/// <param name="Parent">The region around it; <see langword="null"/> for the world.</param>
/// <param name="Name">The English name.</param>
public sealed record M49Region(int Code, int? Parent, string Name)
{
    /// <summary>Every region, by number: a tree under 1, the world.</summary>
    public static ImmutableArray<M49Region> All => List.All;

    /// <summary>The region of a number.</summary>
    /// <param name="code">The number.</param>
    /// <returns>The region; <see langword="null"/> when the number is none's.</returns>
    public static M49Region? Find(int code) => List.ByCode.GetValueOrDefault(code);

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
    private static class List
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
