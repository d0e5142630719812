namespace Alliance.Core;

/// <content>The report in the format SARIF, with the columns that the text of the reading gives.</content>
public sealed partial record DatasetReading
{
    /// <summary>Writes the report in the format SARIF 2.1.0 (<see cref="ValidationReport.ToSarif"/>), with lines and columns.</summary>
    public string ToSarif() => Report.ToSarif(Text);

    /// <summary>Writes the report in the format SARIF 2.1.0 to a stream (<see cref="ValidationReport.WriteSarif"/>), with lines and columns. The stream is not closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void WriteSarif(Stream stream) => Report.WriteSarif(stream, Text);
}
