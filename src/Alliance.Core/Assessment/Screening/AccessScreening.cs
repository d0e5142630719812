namespace Alliance.Core;

/// <summary>Answers many requests, one after the other, in memory that does not depend on their number.</summary>
/// <remarks>
/// <para>Each line of the requests gives one line of JSON, a <see cref="ScreenedRequest"/>, in the order of the requests; blank lines give none. A line that
/// cannot be read, or that contains a request with an error, gives a line with the error, and the lines after it are answered. A member that a request does
/// not have is an error.</para>
/// <para>The first line of CSV (RFC 4180, in UTF-8) contains the names of the columns, in any order. <c>item</c> and <c>day</c> are required. An empty cell
/// means that the value is not known. A cell may be in quotation marks, but must not contain a line break. A column may be named once; <c>from</c> may also be named
/// <c>exportedFrom</c>, and <c>parentCountry</c> may be named <c>parentHeadquarters</c>.</para>
/// <list type="table">
/// <item><term><c>item</c></term><description>The id of an item in the dataset.</description></item>
/// <item><term><c>activity</c>, <c>endUse</c></term><description>A word: <see cref="AccessActivity"/>, <see cref="Alliance.Core.EndUse"/>.</description></item>
/// <item><term><c>from</c>, <c>origin</c>, <c>destination</c>, <c>usedIn</c></term><description>A country or an area of one, such as <c>UA</c> or <c>UA-43</c>: <see cref="AccessRequest.ExportedFrom"/>,
/// <see cref="AccessRequest.Origin"/>, <see cref="AccessRequest.Destination"/>, <see cref="AccessRequest.UsedIn"/>.</description></item>
/// <item><term><c>via</c></term><description>The places passed through, separated by spaces; <c>-</c> means that there are none.</description></item>
/// <item><term><c>day</c></term><description>The day, such as <c>2024-12-12</c>.</description></item>
/// <item><term><c>exporter</c>, <c>consignee</c></term><description>A party with the role of the exporter or of the ultimate consignee, in the text form of a <see cref="PartyReference"/>, such as <c>company:nvidia</c>.</description></item>
/// <item><term><c>exporterCountry</c>, <c>consigneeCountry</c></term><description>The country in which this party is established and has its headquarters.</description></item>
/// <item><term><c>parentCountry</c></term><description>The country in which the ultimate parent of the consignee has its headquarters; that of the consignee, if it has no parent.</description></item>
/// <item><term><c>contractConcluded</c></term><description>The date on which the contract was concluded, such as <c>2024-12-12</c>, <c>2024-12</c> or <c>2024</c>.</description></item>
/// <item><term><c>noPartyIsListed</c></term><description><c>yes</c>: <see cref="AccessRequest.NoPartyIsListed"/>; <c>no</c> is the same as an empty cell.</description></item>
/// <item><term><c>fact:</c> and the id of a fact</term><description><c>yes</c> or <c>no</c>: <see cref="AccessRequest.Facts"/>.</description></item>
/// </list>
/// </remarks>
public static class AccessScreening
{
    /// <summary>Answers the requests of a stream, and writes the results to another stream, in the same order.</summary>
    /// <param name="index">The index.</param>
    /// <param name="requests">The requests, in the form that the options specify. The stream is read to its end and not closed.</param>
    /// <param name="results">The stream for the results, neither flushed nor closed.</param>
    /// <param name="options">How the requests are read and answered. Default: <see cref="AccessScreeningOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run. The results written until then end with a complete line.</param>
    /// <returns>How many requests were answered, and how many of them had an error.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">
    /// The requests are CSV, and the header is missing or not valid: a column is unknown or appears twice, or <c>item</c> or <c>day</c> is missing.
    /// Nothing has been written.
    /// </exception>
    /// <exception cref="IOException">A stream cannot be read or written. The results of the requests before it have been written.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<AccessScreeningProgress> ScreenAsync(
        this AccessIndex index, Stream requests, Stream results, AccessScreeningOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(results);
        return ScreeningRun.RunAsync(index, requests, results, options ?? AccessScreeningOptions.Default, cancellationToken);
    }
}
