using System.Globalization;

namespace Alliance.Core;

/// <summary>Bounds on a figure, all of which must hold.</summary>
internal readonly record struct FigureBounds(decimal? AtLeast, decimal? Above, decimal? AtMost, decimal? Below)
{
    public bool AreNone => AtLeast is null && Above is null && AtMost is null && Below is null;

    /// <summary>The bounds as they are shown.</summary>
    public string Text
    {
        get
        {
            List<string> parts = [];
            Add(AtLeast, "at least ");
            Add(Above, "more than ");
            Add(AtMost, "at most ");
            Add(Below, "below ");
            return string.Join(", ", parts);

            void Add(decimal? bound, string words)
            {
                if (bound is { } figure)
                    parts.Add(words + figure.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>Figures at, below and above each bound, so that each possible result is among theirs.</summary>
    public IEnumerable<decimal> Figures
    {
        get
        {
            decimal[] given = [.. new[] { AtLeast, Above, AtMost, Below }.OfType<decimal>().Distinct().Order()];
            return given.Length == 0 ? [0] : [0, .. given.SelectMany(bound => new[] { bound - 0.001m, bound, bound + 0.001m }).Where(figure => figure > 0)];
        }
    }

    /// <summary>Whether a figure is within the bounds.</summary>
    /// <param name="value">The figure.</param>
    /// <param name="isLowerBound">Whether the true figure may be greater.</param>
    public Truth Of(decimal value, bool isLowerBound)
    {
        bool isAbove = !(value < AtLeast) && !(value <= Above), isBelow = !(value > AtMost) && !(value >= Below);
        if (!isLowerBound)
            return Truth.Of(isAbove && isBelow);
        bool hasUpper = AtMost is not null || Below is not null;
        return !isBelow ? Truth.False : isAbove && !hasUpper ? Truth.True : Truth.Unknown;
    }
}
