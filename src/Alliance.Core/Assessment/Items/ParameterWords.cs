namespace Alliance.Core;

/// <summary>The words in which questions ask for a technical property.</summary>
/// <param name="parameter">The property.</param>
internal sealed class ParameterWords(Term<ParameterKind> parameter)
{
    /// <summary>The name of the property, in words.</summary>
    public string Name => parameter == ParameterKind.TopsTimesBitLength ? "TOPS times bit length"
        : parameter == ParameterKind.DenseTops ? "dense performance"
        : parameter == ParameterKind.MacTops ? "multiply-accumulate performance"
        : parameter.Text.Replace('-', ' ');

    private string Unit => parameter == ParameterKind.InterconnectBandwidth || parameter == ParameterKind.MemoryBandwidth ? ", in GB/s"
        : parameter == ParameterKind.DieArea ? ", in mm2"
        : parameter == ParameterKind.PerformanceDensity ? ", per mm2"
        : parameter == ParameterKind.DenseTops || parameter == ParameterKind.MacTops ? ", in TOPS"
        : "";

    /// <summary>The question for the figure.</summary>
    /// <param name="part">The part of the item that is meant; null for the item itself.</param>
    public string Figure(Id<TechnologyItem>? part) => part is { } id ? $"What is the {Name} of the item's part {id}{Unit}?" : $"What is the item's {Name}{Unit}?";

    /// <summary>The question whether it has the property.</summary>
    /// <param name="part">The part of the item that is meant; null for the item itself.</param>
    public string Property(Id<TechnologyItem>? part)
    {
        string item = part is { } id ? $"the item's part {id}" : "the item";
        return parameter == ParameterKind.DesignedForDataCentres ? $"Is {item} designed or marketed for data centres?" : $"Does {item} have the property {Name}?";
    }
}
