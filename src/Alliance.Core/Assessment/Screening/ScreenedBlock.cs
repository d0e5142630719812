using System.Buffers;

namespace Alliance.Core;

/// <summary>The results for a block of requests, as lines of JSON.</summary>
/// <param name="buffer">A pooled array.</param>
/// <param name="length">The length of the text in it.</param>
/// <param name="requests">The number of requests.</param>
/// <param name="errors">How many of them have an error.</param>
internal sealed class ScreenedBlock(byte[] buffer, int length, int requests, int errors) : IDisposable
{
    private byte[] _buffer = buffer;

    public int Requests { get; } = requests;

    public int Errors { get; } = errors;

    public ReadOnlyMemory<byte> Text => _buffer.AsMemory(0, length);

    public static ScreenedBlock Of(ReadOnlySpan<byte> text, int requests, int errors)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(text.Length);
        text.CopyTo(rented);
        return new(rented, text.Length, requests, errors);
    }

    public void Dispose()
    {
        byte[] returned = _buffer;
        _buffer = [];
        if (returned.Length > 0)
            ArrayPool<byte>.Shared.Return(returned);
    }
}
